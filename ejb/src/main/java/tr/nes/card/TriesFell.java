package tr.nes.card;

/** The card lost a try only by being asked how many it has left: it is asked and presented nothing more. */
public class TriesFell extends NotConfirmed {

    private static final long serialVersionUID = 1L;
}
