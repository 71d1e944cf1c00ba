package tr.nes.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Logs invalid settings once at startup, and reports them to the health check at each call. */
@Singleton
@Startup
@DependsOn("LogRedaction")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class ConfigurationReport {

    private static final System.Logger LOG = System.getLogger(ConfigurationReport.class.getName());

    @Inject
    @Any
    private Instance<CheckedConfiguration> all;

    private final List<CheckedConfiguration> included = new CopyOnWriteArrayList<>();

    @PostConstruct
    void report() {
        all.forEach(ConfigurationReport::log);
    }

    /** One that this module does not see. */
    @PermitAll
    public void include(CheckedConfiguration another) {
        included.add(another);
        log(another);
    }

    private static void log(CheckedConfiguration configuration) {
        configuration
                .faults()
                .forEach(fault -> LOG.log(
                        System.Logger.Level.ERROR,
                        "configuration: {0}: {1}; nothing is tried with it until it is corrected",
                        fault.property(),
                        fault.problem()));
    }

    /** Faults by connection; a connection that is valid or not configured has an empty list. */
    @PermitAll
    public Map<String, List<ConfigurationFault>> faults() {
        Map<String, List<ConfigurationFault>> faults = new TreeMap<>();
        Stream.concat(all.stream(), included.stream())
                .forEach(configuration -> faults.put(configuration.connection(), configuration.faults()));
        return faults;
    }
}
