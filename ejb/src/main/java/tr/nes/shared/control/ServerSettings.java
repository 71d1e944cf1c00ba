package tr.nes.shared.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import tr.nes.shared.CheckedConfiguration;
import tr.nes.shared.PortalConfiguration;
import tr.nes.shared.Settings;

/** Has the settings checked that belong to no slice. */
@ApplicationScoped
public class ServerSettings {

    @Produces
    @ApplicationScoped
    static CheckedConfiguration server() {
        return Settings.check("server", ServerConfiguration.class);
    }

    @Produces
    @ApplicationScoped
    static CheckedConfiguration portal() {
        return Settings.check("portal", PortalConfiguration.class);
    }

    @Produces
    @ApplicationScoped
    static CheckedConfiguration installation() {
        return Settings.check("installation", InstallationConfiguration.class);
    }
}
