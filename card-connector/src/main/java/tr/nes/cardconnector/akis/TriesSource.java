package tr.nes.cardconnector.akis;

import tr.nes.cardconnector.CardConnectorException;

/** A way to learn how many tries remain without spending one. */
@FunctionalInterface
interface TriesSource {

    Tries read(Exchange card) throws CardConnectorException;
}
