package tr.nes.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.primefaces.context.PrimeFacesContext;

/** PrimeFaces wants its nonce back with each form; on pages without its scripts nobody else adds it. */
@Named
@RequestScoped
public class ScriptNonce {

    public String getValue() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }
}
