package tr.nes.dev;

import jakarta.enterprise.context.ApplicationScoped;
import tr.nes.timestamp.AnonymousStamps;

/** In development anybody may try the time stamps. */
@ApplicationScoped
public class DevAnonymousStamps implements AnonymousStamps {

    @Override
    public int perMinute() {
        return 60;
    }
}
