package tr.nes.web.dev;

import jakarta.enterprise.context.ApplicationScoped;
import tr.nes.web.access.AllowedInKiosk;

/** Opens the development pages to every browser of this machine. */
@ApplicationScoped
public class DevPagesInKiosk implements AllowedInKiosk {
    @Override
    public boolean allows(String path) {
        return path.startsWith("/dev/");
    }
}
