package tr.nes.card;

import java.io.Serializable;

/** CDI event: an operation on a card in this terminal's reader reached its next step; carries no other data. */
public record OperationProgress(String terminal) implements Serializable {}
