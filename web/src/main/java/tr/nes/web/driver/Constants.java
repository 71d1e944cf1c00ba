package tr.nes.web.driver;

import java.util.Optional;
import java.util.stream.Stream;

/** Constants named by requests. */
final class Constants {

    private Constants() {}

    /** Empty if it names none. */
    static <E extends Enum<E>> Optional<E> of(Class<E> type, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }
}
