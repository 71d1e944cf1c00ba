package tr.nes.card;

/** Progress of an operation on a card; each step is recorded before it starts. */
public enum OperationStep {
    CONNECTING,
    CHECKING,
    PRESENTING_PUK,
    SETTING_PIN,
    CHANGING_PIN,
    WRITING_PUK,
    WRITING_PIN,
    GENERATING_KEY,
    WRITING_CERTIFICATE,
    VERIFYING_PIN,
    SIGNING,
    ACTIVATING,
    FINISHED
}
