package tr.nes.cardagent;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.logging.Logger;
import tr.nes.cardagent.pcsc.PcscReaders;

/** The command line: {@code enrol HOST:PORT CODE}, once, and {@code run}. */
public final class Agent {

    private static final Logger LOG = Logger.getLogger(Agent.class.getName());

    private static final String USAGE = """
            java -jar nes-agent.jar enrol HOST:PORT CODE    exchanges the code of the page Terminaller for a certificate
            java -jar nes-agent.jar run                     lends this machine's card readers to the server
            The folder ~/.nes-agent keeps key and certificate; another one: -Dnes.agent.folder=FOLDER before -jar.""";

    private Agent() {}

    public static void main(String... arguments) {
        AgentFolder folder = new AgentFolder(
                Path.of(System.getProperty("nes.agent.folder", System.getProperty("user.home") + "/.nes-agent")));
        try {
            run(folder, arguments);
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            LOG.severe(e.getMessage());
            System.exit(1);
        }
    }

    private static void run(AgentFolder folder, String... arguments) throws IOException, GeneralSecurityException {
        if (arguments.length == 3 && "enrol".equals(arguments[0])) {
            InetSocketAddress server = TypedAddress.parse(arguments[1]);
            folder.store(server, CertificateExchange.at(server, arguments[2]));
            LOG.info("enrolled; start it now with: run");
        } else if (arguments.length == 1 && "run".equals(arguments[0])) {
            AgentTls tls = AgentTls.of(folder.identity());
            new AgentLoop(folder.server(), tls, new PcscReaders(), new SecureRandom()::nextDouble).run();
        } else {
            throw new IllegalArgumentException(USAGE);
        }
    }
}
