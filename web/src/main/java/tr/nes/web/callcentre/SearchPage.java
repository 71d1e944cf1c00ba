package tr.nes.web.callcentre;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tr.nes.callcentre.boundary.SupportCalls;
import tr.nes.shared.DomainException;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.Refusals;

/** Çağrı merkezi: finds a person by the complete number only. */
@Named("callSearchPage")
@RequestScoped
public class SearchPage {
    @Inject
    private SupportCalls calls;

    private String number;

    public String find() {
        try {
            return Address.CALL.redirect() + "&" + PersonPage.CALL + "=" + calls.open(number);
        } catch (DomainException rule) {
            Refusals.at("number", "callcentre.refused" + rule.messageKey());
            return null;
        }
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
