package tr.nes.web.connection;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.jboss.msc.Service;
import org.jboss.msc.service.StartContext;
import org.jboss.msc.service.StopContext;
import org.wildfly.extension.microprofile.health.MicroProfileHealthReporter;
import tr.nes.condition.MachineFault;
import tr.nes.condition.boundary.MachineCondition;

/**
 * In {@code /health/ready} on the management port: whether the machine lets this server work, and if not, why. The server finds checks
 * only in libraries of the application, so this one registers itself.
 */
final class MachineReadiness implements Service, HealthCheck {

    private final Supplier<MicroProfileHealthReporter> reporter;

    MachineReadiness(Supplier<MicroProfileHealthReporter> reporter) {
        this.reporter = reporter;
    }

    @Override
    public void start(StartContext context) {
        reporter.get().addReadinessCheck(this, MachineReadiness.class.getClassLoader());
    }

    @Override
    public void stop(StopContext context) {
        reporter.get().removeReadinessCheck(this);
    }

    @Override
    public HealthCheckResponse call() {
        Optional<MachineFault> fault =
                CDI.current().select(MachineCondition.class).get().notReady();
        return HealthCheckResponse.named("machine")
                .status(fault.isEmpty())
                .withData("reason", fault.map(MachineFault::sentence).orElse(""))
                .build();
    }
}
