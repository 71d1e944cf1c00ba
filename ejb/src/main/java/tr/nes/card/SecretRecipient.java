package tr.nes.card;

/** Takes the PIN and PUK of a new card, ASCII digits, which are wiped when it returns. */
@FunctionalInterface
public interface SecretRecipient {
    void accept(byte[] pin, byte[] puk);
}
