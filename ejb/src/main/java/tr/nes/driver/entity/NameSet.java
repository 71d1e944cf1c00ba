package tr.nes.driver.entity;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Constants in one column: their names with commas between them. */
final class NameSet {

    private NameSet() {}

    static String text(Collection<? extends Enum<?>> constants) {
        return constants.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    static <E extends Enum<E>> Set<E> of(Class<E> type, String text) {
        return Collections.unmodifiableSet(Stream.of((text == null ? "" : text).split(","))
                .filter(name -> !name.isEmpty())
                .map(name -> Enum.valueOf(type, name))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type))));
    }
}
