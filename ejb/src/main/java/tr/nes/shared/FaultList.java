package tr.nes.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

/** Collects the faults of a group of settings. */
public final class FaultList {

    private final List<ConfigurationFault> faults = new ArrayList<>();

    /** Requires the value to be set and valid. */
    public <T> FaultList needs(String property, Callable<T> value, Predicate<T> good, String problem) {
        try {
            if (!good.test(value.call())) {
                faults.add(new ConfigurationFault(property, problem));
            }
        } catch (Exception missing) {
            // the exception's message may contain the value
            faults.add(new ConfigurationFault(property, "is not set, not readable or malformed; it " + problem));
        }
        return this;
    }

    /** Allows {@code true}, {@code false} or no value: a misspelt switch must not turn encryption off. */
    public FaultList needsSwitch(String property) {
        String value = Settings.find(property).orElse("");
        return needs(property, () -> value, v -> v.matches("|true|false"), "must be true or false");
    }

    public List<ConfigurationFault> all() {
        return List.copyOf(faults);
    }
}
