package tr.nes.web.connection;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import tr.nes.web.authority.OcspHandler;

/**
 * Registered in META-INF/services: reads bodies and answers OCSP before the servlets run, and gives status requests
 * their own workers.
 */
public final class ConnectionExtension implements ServletExtension {

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        BodyMemory held = new BodyMemory(ConnectionPolicy.configured());
        StatusWorkers workers = new StatusWorkers();
        deployment.addInitialHandlerChainWrapper(next ->
                new BodyHandler(new OcspHandler(context, workers, new StopHandler(new CookieHandler(next))), held));
        deployment.getServlets().values().stream()
                .filter(servlet -> servlet.getMappings().stream().anyMatch(BodyTerms::isStatus))
                .forEach(servlet -> servlet.setExecutor(workers));
    }
}
