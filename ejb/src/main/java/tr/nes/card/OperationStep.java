package tr.nes.card;

/** How far an operation on a card has come; written down before each one. */
public enum OperationStep {
    CONNECTING,
    CHECKING,
    PRESENTING_PUK,
    SETTING_PIN,
    CHANGING_PIN,
    VERIFYING_PIN,
    SIGNING,
    FINISHED
}
