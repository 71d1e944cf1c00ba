package tr.nes.cardagent;

import java.net.InetSocketAddress;
import java.net.URI;

/** Reads {@code host:port}, also with a scheme before it. The host is not looked up yet. */
final class TypedAddress {

    private TypedAddress() {}

    /** @throws IllegalArgumentException if there is no host or no port */
    static InetSocketAddress parse(String typed) {
        String text = typed.strip();
        URI address = URI.create(text.contains("://") ? text : "tls://" + text);
        if (address.getHost() == null || address.getPort() < 1) {
            throw new IllegalArgumentException("the server's address is host:port");
        }
        return InetSocketAddress.createUnresolved(address.getHost(), address.getPort());
    }
}
