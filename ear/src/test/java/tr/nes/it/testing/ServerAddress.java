package tr.nes.it.testing;

import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Computes the server's own address before its configuration is read, since certificates issued by the server
 * contain it.
 */
public final class ServerAddress implements LoadableExtension {

    private static final int HTTP = 8080;

    @Override
    public void register(ExtensionBuilder builder) {
        int port = HTTP + Integer.getInteger("it.port.offset", 0);
        System.setProperty("it.public.url", "http://localhost:" + port);
    }
}
