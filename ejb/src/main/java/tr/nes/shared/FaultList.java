package tr.nes.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

/** Collects what is wrong with some settings. */
public final class FaultList {

    private final List<ConfigurationFault> faults = new ArrayList<>();

    /** The value must be there and good. */
    public <T> FaultList needs(String property, Callable<T> value, Predicate<T> good, String problem) {
        try {
            if (!good.test(value.call())) {
                faults.add(new ConfigurationFault(property, problem));
            }
        } catch (Exception missing) {
            // what was thrown may quote the value
            faults.add(new ConfigurationFault(property, "is not set, not readable or malformed; it " + problem));
        }
        return this;
    }

    /** {@code true}, {@code false} or nothing: a misspelt switch must not switch encryption off. */
    public FaultList needsSwitch(String property) {
        String value = Settings.find(property).orElse("");
        return needs(property, () -> value, v -> v.matches("|true|false"), "must be true or false");
    }

    public List<ConfigurationFault> all() {
        return List.copyOf(faults);
    }
}
