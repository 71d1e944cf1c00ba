package tr.nes.cardconnector.simulator.command;

import java.security.PrivateKey;
import tr.nes.cardconnector.akis.LifeCycle;
import tr.nes.cardconnector.simulator.SimulatedCard;

/** The state that commands read and change. Guarded by its {@link SimulatedCard}. */
public final class CardState {

    public static final int APPLICATION = 0x3D00;

    /** RSAPublicKey (PKCS #1) of the key that the card generated. */
    public static final int PUBLIC_KEY = 0x4405;

    public final String serialNumber;
    final CardFile master;
    public final StoredSecret pin;
    public final StoredSecret puk;

    private PrivateKey key;
    private LifeCycle lifeCycle;
    private CardFile selected;
    private boolean counterReset;
    private boolean keyChosen;
    private boolean serviced;

    public CardState(
            String serialNumber, CardFile master, StoredSecret pin, StoredSecret puk, PrivateKey key, LifeCycle phase) {
        this.serialNumber = serialNumber;
        this.master = master;
        this.pin = pin;
        this.puk = puk;
        this.key = key;
        this.lifeCycle = phase;
        this.selected = master;
    }

    /** The state after a reset: nothing verified, the master file selected. */
    public void reset() {
        forgetSecrets();
        selected = master;
        keyChosen = false;
    }

    void forgetSecrets() {
        pin.forget();
        puk.forget();
        counterReset = false;
        serviced = false;
    }

    /** The phase that an accepted PUK allows, until the next reset. */
    void beginService() {
        serviced = true;
    }

    void endService() {
        serviced = false;
    }

    boolean inService() {
        return serviced;
    }

    /** The last wrong PUK destroys the card. */
    boolean presentPuk(byte[] value) {
        boolean right = puk.present(value);
        if (!right && puk.tries() == 0) {
            lifeCycle = LifeCycle.DEAD;
        }
        return right;
    }

    void resetPinCounter() {
        pin.resetCounter();
        counterReset = true;
    }

    void replacePin(byte[] value) {
        pin.replace(value);
        counterReset = false;
    }

    boolean counterWasReset() {
        return counterReset;
    }

    boolean inApplication() {
        return selected.nearestDirectory().id() == APPLICATION;
    }

    void select(CardFile file) {
        selected = file;
    }

    CardFile selected() {
        return selected;
    }

    /** Null if there is none. */
    PrivateKey key() {
        return key;
    }

    void generated(PrivateKey newKey) {
        key = newKey;
        keyChosen = false;
    }

    boolean inAdministration() {
        return lifeCycle == LifeCycle.ADMINISTRATION;
    }

    void putIntoUse() {
        lifeCycle = LifeCycle.USER;
    }

    void chooseKey() {
        keyChosen = true;
    }

    boolean keyChosen() {
        return keyChosen;
    }

    public LifeCycle lifeCycle() {
        return serviced && lifeCycle == LifeCycle.USER ? LifeCycle.ADMINISTRATION : lifeCycle;
    }
}
