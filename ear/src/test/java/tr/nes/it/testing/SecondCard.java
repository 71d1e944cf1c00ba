package tr.nes.it.testing;

import static org.assertj.core.api.Assertions.assertThat;

import tr.nes.cardconnector.simulator.SimulatedCard;

/** Another card of the same holder in another reader, during an operation on the first one. */
public record SecondCard(SimulatedCard card, FaultInjectingCard counting, int pinTries, int pukTries) {

    static SecondCard of(SimulatedCard card) {
        return new SecondCard(card, new FaultInjectingCard(card, CardWork.NEIGHBOUR), card.pinTries(), card.pukTries());
    }

    public void wasLeftAlone() {
        assertThat(counting.changing()).as("commands to the card next door").isZero();
        assertThat(card.pinTries()).isEqualTo(pinTries);
        assertThat(card.pukTries()).isEqualTo(pukTries);
    }
}
