package tr.nes.kiosk.control.agent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import tr.nes.shared.CheckedConfiguration;
import tr.nes.shared.Setting;
import tr.nes.shared.Settings;

/** Settings of the listener for agents. */
public interface AgentConfiguration {

    AgentConfiguration CURRENT = Settings.of(AgentConfiguration.class);

    /** TCP port, to which the server's port offset is added; 0: no agents. */
    @Setting(name = "nes.agents.port", fallback = "0", least = 0, most = 65_535, strict = true)
    int port();

    /** Address to listen at. */
    @Setting(
            name = "nes.agents.address",
            fallback = "127.0.0.1",
            pattern = "[0-9A-Za-z.:-]{1,255}",
            must = "must be an address or a host's name")
    String address();

    /** Name under which agents reach this server, for the page. */
    @Setting(
            name = "nes.agents.host",
            fallback = "localhost",
            pattern = "[0-9A-Za-z.-]{1,255}",
            must = "must be a host's name")
    String host();

    /** Most agents at once; the work manager has a thread for each. */
    @Setting(name = "nes.agents.connections", fallback = "64", least = 1, most = 100, strict = true)
    int connections();

    /** Longest time from a connection to the first message, in milliseconds. */
    @Setting(name = "nes.agents.handshake.millis", fallback = "10000", least = 500, most = 60_000, strict = true)
    int handshakeMillis();

    /** Longest time without a sign of life of an agent, in milliseconds; agents give one every four seconds. */
    @Setting(name = "nes.agents.silence.millis", fallback = "15000", least = 8000, most = 300_000, strict = true)
    int silenceMillis();

    /** Life of an agent's certificate. */
    @Setting(name = "nes.agents.certificate.days", fallback = "825", least = 1, most = 3650, strict = true)
    int certificateDays();

    /** Checks them at start. */
    @ApplicationScoped
    class Check {
        @Produces
        @ApplicationScoped
        static CheckedConfiguration checked() {
            return Settings.check("kiosk", AgentConfiguration.class);
        }
    }
}
