package tr.nes.access.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Optional;
import tr.nes.access.EDevletResponse;
import tr.nes.access.EDevletResult;
import tr.nes.access.control.edevlet.EDevletFailed;
import tr.nes.access.control.edevlet.EDevletFlow;
import tr.nes.access.control.edevlet.EDevletLogin;
import tr.nes.access.control.edevlet.EDevletSettings;

/**
 * Login through the e-Devlet Kapısı. The provider is called outside any transaction, with a timeout of some
 * seconds.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EDevletLogins {

    private static final Logger LOG = System.getLogger(EDevletLogins.class.getName());

    @Inject
    private EDevletSettings settings;

    @Inject
    private EDevletFlow flow;

    @Inject
    private EDevletLogin login;

    /** Whether this installation has a provider. */
    public boolean isOffered() {
        return settings.isConfigured();
    }

    /**
     * URL to which the browser is redirected; empty if the provider can't be reached.
     *
     * @param binding a secret of this browser session; must be the same in {@link #finish}
     * @param destination returned in the result; not secret
     */
    public Optional<URI> begin(String binding, String destination) {
        try {
            return Optional.of(flow.entrance(binding, destination));
        } catch (EDevletFailed e) {
            LOG.log(Level.WARNING, e.forLog());
            return Optional.empty();
        }
    }

    /** Accepts a response once and opens the session of the person it identifies; a refusal is audited. */
    public EDevletResult finish(String binding, EDevletResponse response) {
        return login.finish(binding, response);
    }

    /** URL of the provider's logout; empty if there is none or the provider can't be reached. */
    public Optional<URI> exit() {
        try {
            return flow.exit();
        } catch (EDevletFailed e) {
            LOG.log(Level.WARNING, e.forLog());
            return Optional.empty();
        }
    }
}
