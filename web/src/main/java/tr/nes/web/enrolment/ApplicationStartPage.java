package tr.nes.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import tr.nes.enrolment.Entry;
import tr.nes.enrolment.Entry.Result;
import tr.nes.enrolment.RegistryData;
import tr.nes.enrolment.boundary.ApplicationEntries;
import tr.nes.web.access.captcha.CaptchaReply;
import tr.nes.web.access.captcha.PageCaptcha;

/** Kullanıcı Girişi: an applicant without an invitation names what the institution's list says. */
@Named
@RequestScoped
public class ApplicationStartPage {
    @Inject
    private ApplicationEntries entries;

    @Inject
    private ApplicationWizard wizard;

    @Inject
    private PageCaptcha captcha;

    @Inject
    private CaptchaReply reply;

    private String number;
    private String registryNumber;
    private String name;
    private String surname;
    private LocalDate birthDate;
    private String birthPlace;

    public String enter() {
        RegistryData typed = new RegistryData(number, registryNumber, name, surname, birthDate, birthPlace);
        Entry entry = entries.byRegistryData(typed, captcha.id(), reply.answer());
        if (entry.result() != Result.OPENED) {
            captcha.renew();
        }
        return wizard.enter(entry);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getRegistryNumber() {
        return registryNumber;
    }

    public void setRegistryNumber(String registryNumber) {
        this.registryNumber = registryNumber;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSurname() {
        return surname;
    }

    public void setSurname(String surname) {
        this.surname = surname;
    }

    public boolean isBirthPlaceAsked() {
        return entries.isBirthPlaceAsked();
    }

    public String getBirthPlace() {
        return birthPlace;
    }

    public void setBirthPlace(String birthPlace) {
        this.birthPlace = birthPlace;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }
}
