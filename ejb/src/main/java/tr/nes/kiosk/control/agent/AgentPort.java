package tr.nes.kiosk.control.agent;

/** The port for agents: as configured, and the server's offset that keeps several servers on one machine apart. */
public final class AgentPort {

    private static final String OFFSET = "jboss.socket.binding.port-offset";

    private AgentPort() {}

    public static boolean isConfigured() {
        return AgentConfiguration.CURRENT.port() != 0;
    }

    public static int number() {
        return AgentConfiguration.CURRENT.port() + Integer.getInteger(OFFSET, 0);
    }
}
