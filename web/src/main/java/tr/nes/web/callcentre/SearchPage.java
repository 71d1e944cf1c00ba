package tr.nes.web.callcentre;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import tr.nes.callcentre.FoundPerson;
import tr.nes.callcentre.boundary.PersonSearch;
import tr.nes.callcentre.boundary.SupportCalls;
import tr.nes.shared.DomainException;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.InputNormalizer;
import tr.nes.web.shell.Refusals;

/** Çağrı merkezi: finds a person by a complete number, or by the complete name and the date of birth. */
@Named("callSearchPage")
@RequestScoped
public class SearchPage {
    @Inject
    private SupportCalls calls;

    @Inject
    private PersonSearch search;

    private String number;
    private String name;
    private LocalDate birthDate;
    private List<FoundPerson> found = List.of();

    public String find() {
        try {
            return call(calls.open(InputNormalizer.compact(number).toUpperCase(Locale.ROOT)));
        } catch (DomainException rule) {
            Refusals.at("number", "callcentre.refused" + rule.messageKey());
            return null;
        }
    }

    /** Leads to the person if there is one only. */
    public String findByName() {
        try {
            found = search.byName(name, birthDate);
            return found.size() == 1 ? call(found.get(0).call()) : null;
        } catch (DomainException rule) {
            Refusals.at("fullName", "callcentre.refused" + rule.messageKey());
            return null;
        }
    }

    private static String call(UUID opened) {
        return Address.CALL.redirect() + "&" + PersonPage.CALL + "=" + opened;
    }

    /** Two or more people with that name and date of birth. */
    public List<FoundPerson> getFound() {
        return found;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }
}
