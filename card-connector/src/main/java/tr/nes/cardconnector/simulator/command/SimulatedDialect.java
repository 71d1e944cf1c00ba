package tr.nes.cardconnector.simulator.command;

import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.akis.AkisDialect;

/** Common properties of a dialect's simulated cards. */
public record SimulatedDialect(Atr atr, SecretRules rules) {

    /** @throws IllegalArgumentException if only the dialect's ATR is known */
    public static SimulatedDialect of(AkisDialect dialect) {
        return switch (dialect) {
            case AKIS_1_0 ->
                new SimulatedDialect(
                        new Atr("3BBA11008131FE4D55454B41452056312E30AE"),
                        new SecretRules(0x6984, 0x80, 0x00, true, false));
            case AKIS_1_X ->
                new SimulatedDialect(
                        new Atr("3B9F968131FE45806755454B41451212318073B3A180EA"),
                        new SecretRules(0x6984, 0x81, 0x01, false, true));
            case AKIS_2_X ->
                new SimulatedDialect(
                        new Atr("3B9F978131FE458065544353228231C073F62180810553"),
                        new SecretRules(0x6983, 0x81, 0x82, false, true));
            default -> throw new IllegalArgumentException("AKİS " + dialect.label() + " can't be simulated");
        };
    }
}
