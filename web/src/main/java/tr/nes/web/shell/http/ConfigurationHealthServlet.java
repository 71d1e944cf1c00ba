package tr.nes.web.shell.http;

import jakarta.ejb.EJB;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.Map;
import tr.nes.settings.WebConfiguration;
import tr.nes.shared.ConfigurationFault;
import tr.nes.shared.ConfigurationReport;
import tr.nes.shared.Settings;

/**
 * Health of the external connections and the slices: DOWN if settings are invalid. Reports names of properties,
 * never values.
 */
@WebServlet(value = "/health/configuration", loadOnStartup = 1)
public class ConfigurationHealthServlet extends HealthServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient ConfigurationReport report;

    @Override
    public void init() {
        report.include(Settings.check("web", WebConfiguration.class));
    }

    @Override
    protected List<Check> checks() {
        return report.faults().entrySet().stream()
                .map(ConfigurationHealthServlet::check)
                .toList();
    }

    private static Check check(Map.Entry<String, List<ConfigurationFault>> connection) {
        JsonArrayBuilder faults = Json.createArrayBuilder();
        connection.getValue().forEach(fault -> faults.add(fault.property() + " " + fault.problem()));
        return new Check(
                connection.getKey(),
                connection.getValue().isEmpty(),
                Json.createObjectBuilder().add("faults", faults));
    }
}
