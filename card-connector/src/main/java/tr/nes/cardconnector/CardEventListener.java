package tr.nes.cardconnector;

/** What a message-driven bean implements to hear of readers and cards; called in sequence per reader. */
public interface CardEventListener {

    void onCardEvent(CardEvent event);
}
