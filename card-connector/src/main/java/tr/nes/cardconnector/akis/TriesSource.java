package tr.nes.cardconnector.akis;

import tr.nes.cardconnector.CardConnectorException;

/** A way to learn how many tries remain. */
interface TriesSource {

    TriesQuestion question();

    /** Unknown if the card does not tell by this way. */
    Tries read(Exchange card) throws CardConnectorException;
}
