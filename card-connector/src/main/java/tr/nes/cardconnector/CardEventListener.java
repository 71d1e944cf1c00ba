package tr.nes.cardconnector;

/** Implemented by a message-driven bean to receive events of readers and cards; called in sequence per reader. */
public interface CardEventListener {

    void onCardEvent(CardEvent event);
}
