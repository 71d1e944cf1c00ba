package tr.nes.card;

import java.io.Serializable;

/** CDI event: an operation on a card in this terminal's reader has come a step further; says nothing more. */
public record OperationProgress(String terminal) implements Serializable {}
