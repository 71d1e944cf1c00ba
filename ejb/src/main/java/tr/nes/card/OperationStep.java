package tr.nes.card;

/** Progress of an operation on a card; each step is recorded before it starts. */
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
