package tr.nes.access.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import tr.nes.access.control.limit.Allowances;
import tr.nes.shared.RequestOrigin;

/**
 * How often a pairing code may be guessed in a minute: 10 times from one address, 60 times in all. A try is counted before
 * its code is looked at and committed on return, so that parallel guesses and rolled back callers gain nothing.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class GuessLimits {

    @Inject
    private Allowances allowances;

    @Inject
    private RequestOrigin requestOrigin;

    /** Whether the caller's address may try one more pairing code now. */
    public boolean takePairingTry() {
        return allowances.takePairingTry(requestOrigin.address());
    }

    /** The code was right: that try does not count. */
    public void giveBackPairingTry() {
        allowances.giveBackPairingTry(requestOrigin.address());
    }

    /** True once a minute, so that who floods us does not flood the trail too. */
    public boolean isFirstRefusedPairingTry() {
        return allowances.takePairingAlarm();
    }
}
