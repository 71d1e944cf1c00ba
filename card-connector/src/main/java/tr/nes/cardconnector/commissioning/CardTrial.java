package tr.nes.cardconnector.commissioning;

import java.util.function.Predicate;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.akis.AkisCard;
import tr.nes.cardconnector.akis.CardOpener;
import tr.nes.cardconnector.akis.Tries;
import tr.nes.cardconnector.akis.TriesQuestion;
import tr.nes.cardconnector.akis.UnexpectedAnswer;
import tr.nes.cardconnector.akis.UnknownCard;

/** The test card, connected to anew for each question, and what its counters showed last. */
final class CardTrial {

    /** One question or command, over a connection of its own. */
    @FunctionalInterface
    interface Question<T> {
        T ask(AkisCard card) throws CardConnectorException, UnexpectedAnswer, Surprise;
    }

    private final ConnectionSource source;
    private final CardOpener opener;
    private final CommissioningListener listener;
    private final String atr;
    private Predicate<TriesQuestion> allowed = question -> !question.mayCostATry();
    private Long insertion;
    private EmptyVerify emptyVerify = EmptyVerify.NOT_ASKED;

    /** @param atr of the card with which the walk began */
    CardTrial(ConnectionSource source, CardOpener opener, CommissioningListener listener, String atr) {
        this.source = source;
        this.opener = opener;
        this.listener = listener;
        this.atr = atr;
    }

    <T> T ask(Question<T> question) throws CardConnectorException, Surprise {
        try (CardConnection connection = new WatchedConnection(source.connect(), listener::exchanged)) {
            requireSame(connection);
            return question.ask(opener.on(connection));
        } catch (UnexpectedAnswer refused) {
            throw new Surprise(refused.getMessage());
        } catch (UnknownCard foreign) {
            throw new Surprise(foreign.getMessage());
        }
    }

    private void requireSame(CardConnection connection) throws Surprise {
        insertion = insertion == null ? Long.valueOf(connection.insertion()) : insertion;
        boolean same = connection.atr().hex().equals(atr) && connection.insertion() == insertion;
        Surprise.unless(same, "the card was taken out");
    }

    /** Unknown if they can't be read without a risk. */
    Tries pinTries() throws CardConnectorException, Surprise {
        return ask(card -> card.pinTries(allowed));
    }

    /** Unknown if they can't be read without a risk. */
    Tries pukTries() throws CardConnectorException, Surprise {
        return ask(card -> card.pukTries(allowed));
    }

    EmptyVerify emptyVerify() {
        return emptyVerify;
    }

    /** Sends it twice, for the PIN only: the second counter shows whether the first one cost a try. */
    void learnEmptyVerify() throws CardConnectorException, Surprise {
        Tries before = pinTries();
        Tries first = ask(card -> card.pinTries(question -> question == TriesQuestion.EMPTY_VERIFY));
        if (!first.told()) {
            emptyVerify = before.told() && pinTries().fewerThan(before) ? EmptyVerify.COSTS_A_TRY : noCounter();
            return;
        }
        Tries second = ask(card -> card.pinTries(question -> question == TriesQuestion.EMPTY_VERIFY));
        Tries after = pinTries();
        boolean fell = second.fewerThan(first) || before.told() && after.fewerThan(before);
        emptyVerify = fell ? EmptyVerify.COSTS_A_TRY : EmptyVerify.FREE;
        if (!fell) {
            allowed = question -> true;
        }
    }

    /** A dialect without this question sends nothing, which looks the same. */
    private EmptyVerify noCounter() throws CardConnectorException, Surprise {
        boolean[] asked = {false};
        ask(card -> card.pinTries(question -> {
            asked[0] |= question == TriesQuestion.EMPTY_VERIFY;
            return false;
        }));
        return asked[0] ? EmptyVerify.NO_COUNTER : EmptyVerify.NOT_ASKED;
    }

    /** The PUK's counter fell although it was only asked for. */
    void countsQuestions() {
        emptyVerify = EmptyVerify.COSTS_A_TRY;
        allowed = question -> !question.mayCostATry();
    }
}
