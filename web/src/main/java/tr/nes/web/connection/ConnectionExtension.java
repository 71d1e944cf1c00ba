package tr.nes.web.connection;

import io.undertow.server.HttpHandler;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import java.util.concurrent.Executor;
import tr.nes.web.authority.OcspHandler;
import tr.nes.web.authority.PublicationHandler;

/**
 * Registered in META-INF/services: reads bodies, answers OCSP and sends lists before the servlets run, and gives status requests
 * their own workers.
 */
public final class ConnectionExtension implements ServletExtension {

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        BodyMemory held = new BodyMemory(ConnectionPolicy.configured());
        StatusWorkers workers = new StatusWorkers();
        deployment.addInitialHandlerChainWrapper(next -> new BodyHandler(status(context, workers, next), held));
        deployment.getServlets().values().stream()
                .filter(servlet -> servlet.getMappings().stream().anyMatch(BodyTerms::isStatus))
                .forEach(servlet -> servlet.setExecutor(workers));
    }

    private static HttpHandler status(ServletContext context, Executor workers, HttpHandler next) {
        HttpHandler documents = new PublicationHandler(context, workers, new CookieHandler(next));
        return new OcspHandler(context, workers, new StopHandler(documents));
    }
}
