package tr.nes.access.testing;

import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import tr.nes.access.EDevletResponse;
import tr.nes.access.EDevletResult.Outcome;
import tr.nes.access.boundary.EDevletLogins;
import tr.nes.holder.HolderView;
import tr.nes.shared.Caller;
import tr.nes.shared.RequestOrigin;
import tr.nes.shared.Roles;
import tr.nes.testing.AuditLog;
import tr.nes.testing.Beans;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;
import tr.nes.testing.People;
import tr.nes.testing.UnsealedSecrets;

/** The portal's side of a login through the e-Devlet Kapısı, with a provider that knows one person. */
public final class EDevletFixture implements AutoCloseable {

    public static final String BINDING = "browser";
    public static final String PAGE = "/kilit-cozme";

    private final MovingClock clock = new MovingClock(Instant.now().toString());
    private final AuditLog audit = new AuditLog();
    private final Beans beans =
            new Beans(Database.shared(), clock, audit, new UnsealedSecrets(), mock(Caller.class), somewhere());
    private final HolderView person = People.registered(beans, Roles.ADMIN);
    private final EDevletLogins logins = beans.get(EDevletLogins.class);
    private final ScriptedProvider provider = new ScriptedProvider();

    /** @param folder for the file with the client secret */
    public EDevletFixture(Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), ScriptedProvider.SECRET + "\n");
        provider.claims(set -> set.claim("tckn", person.identityNumber().value()));
        System.setProperty("nes.edevlet.issuer", provider.issuer());
        System.setProperty("nes.edevlet.client", ScriptedProvider.CLIENT);
        System.setProperty("nes.edevlet.secret.file", secret.toString());
    }

    /** A new address each time: tests share a database, and attempts are counted per address. */
    private static RequestOrigin somewhere() {
        RequestOrigin requestOrigin = new RequestOrigin();
        requestOrigin.cameFrom(UUID.randomUUID().toString(), "");
        return requestOrigin;
    }

    public MovingClock clock() {
        return clock;
    }

    public AuditLog audit() {
        return audit;
    }

    public Beans beans() {
        return beans;
    }

    public HolderView person() {
        return person;
    }

    public EDevletLogins logins() {
        return logins;
    }

    public ScriptedProvider provider() {
        return provider;
    }

    public URI entrance() {
        return logins.begin(BINDING, PAGE).orElseThrow();
    }

    /** The response with which the browser returns after the login at the provider. */
    public EDevletResponse response() {
        return provider.login(entrance());
    }

    public Outcome finish(EDevletResponse response) {
        return logins.finish(BINDING, response).outcome();
    }

    @Override
    public void close() {
        provider.close();
        Stream.of("issuer", "client", "secret.file", "claim")
                .forEach(name -> System.clearProperty("nes.edevlet." + name));
    }
}
