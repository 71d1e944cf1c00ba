package tr.nes.web.shell;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextFactory;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletRequest;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/** An error page does not see the fields that led to it: what made the page fail would make it fail too. */
public class ErrorContexts extends ExternalContextFactory {

    public ErrorContexts(ExternalContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExternalContext getExternalContext(Object context, Object request, Object response) {
        ExternalContext external = getWrapped().getExternalContext(context, request, response);
        boolean error = request instanceof ServletRequest asked && asked.getDispatcherType() == DispatcherType.ERROR;
        return error ? new WithoutFields(external) : external;
    }

    @SuppressWarnings("unchecked") // the wrapper of the API overrides a map by a raw one
    private static final class WithoutFields extends ExternalContextWrapper {
        WithoutFields(ExternalContext wrapped) {
            super(wrapped);
        }

        @Override
        public Map<String, String> getRequestParameterMap() {
            return Map.of();
        }

        @Override
        public Map<String, String[]> getRequestParameterValuesMap() {
            return Map.of();
        }

        @Override
        public Iterator<String> getRequestParameterNames() {
            return Collections.emptyIterator();
        }

        @Override
        public Map<String, String> getRequestHeaderMap() {
            Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            headers.putAll(super.getRequestHeaderMap());
            headers.remove("Faces-Request");
            return headers;
        }
    }
}
