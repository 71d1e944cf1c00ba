package tr.nes.card.control.pin;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import tr.nes.card.PinProblem;

/** Rules for a new PIN: 6 to 12 ASCII digits, and none that a finder of the card would try first. */
public final class NewPinRules {

    static final int SHORTEST = 6;
    static final int LONGEST = 12;

    /** @param identityNumber at least 6 characters */
    public record Owner(String identityNumber, LocalDate birthDate) {}

    private record Rule(PinProblem problem, BiPredicate<char[], Owner> broken) {}

    private static final List<Rule> POLICY = List.of(
            new Rule(PinProblem.EMPTY, (pin, owner) -> pin.length == 0),
            new Rule(PinProblem.NOT_DIGITS, (pin, owner) -> !digitsOnly(pin)),
            new Rule(PinProblem.TOO_SHORT, (pin, owner) -> pin.length < SHORTEST),
            new Rule(PinProblem.TOO_LONG, (pin, owner) -> pin.length > LONGEST),
            new Rule(PinProblem.SAME_DIGIT, (pin, owner) -> steady(pin, 0)),
            new Rule(PinProblem.RUN, (pin, owner) -> steady(pin, 1) || steady(pin, -1)),
            new Rule(PinProblem.BIRTH_DATE, NewPinRules::birthDate),
            new Rule(PinProblem.IDENTITY_NUMBER, NewPinRules::identityNumberEnds));

    private NewPinRules() {}

    /** Returns the first violated rule; does not keep the PIN. */
    public static PinProblem check(char[] pin, Owner owner) {
        for (Rule rule : POLICY) {
            if (rule.broken().test(pin, owner)) {
                return rule.problem();
            }
        }
        return PinProblem.NONE;
    }

    private static boolean digitsOnly(char[] pin) {
        for (char c : pin) {
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    /** Whether each digit is the previous one plus {@code step}, with 0 after 9: 111111, 123456, 890123, 654321. */
    private static boolean steady(char[] pin, int step) {
        for (int i = 1; i < pin.length; i++) {
            if (Math.floorMod(pin[i - 1] - '0' + step, 10) != pin[i] - '0') {
                return false;
            }
        }
        return true;
    }

    private static boolean birthDate(char[] pin, Owner owner) {
        if (owner.birthDate() == null) {
            return false;
        }
        String day = two(owner.birthDate().getDayOfMonth());
        String month = two(owner.birthDate().getMonthValue());
        String year = Integer.toString(owner.birthDate().getYear());
        String shortYear = year.substring(2);
        return contains(pin, year)
                || List.of(day + month + shortYear, month + day + shortYear, shortYear + month + day).stream()
                        .anyMatch(date -> contains(pin, date));
    }

    private static boolean identityNumberEnds(char[] pin, Owner owner) {
        String number = owner.identityNumber();
        return contains(pin, number.substring(0, SHORTEST))
                || contains(pin, number.substring(number.length() - SHORTEST));
    }

    private static boolean contains(char[] pin, String part) {
        for (int start = 0; start + part.length() <= pin.length; start++) {
            int same = 0;
            while (same < part.length() && pin[start + same] == part.charAt(same)) {
                same++;
            }
            if (same == part.length()) {
                return true;
            }
        }
        return false;
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
