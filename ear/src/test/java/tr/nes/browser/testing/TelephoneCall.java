package tr.nes.browser.testing;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What a member of staff does on the pages of the call centre, by label. */
public final class TelephoneCall {

    public static final String NUMBER = "Kimlik, kart ya da sertifika no";

    private TelephoneCall() {}

    public static Web find(Web agent, Person person) {
        return agent.type(NUMBER, person.number()).press("Kişiyi bul").sees("Görüşme");
    }

    /** A new call with a recorded identity check. */
    public static Web checked(Web agent, Person person) {
        find(agent.open("/cagri-merkezi").sees("Çağrı merkezi"), person);
        tick(agent, "Doğum tarihi");
        tick(agent, "Sertifikanın geçerlilik sonu");
        return agent.type("Görüşme notu", "Telefonda istedi")
                .press("Denetimi kaydet")
                .reads("Kimlik denetimi kaydedildi");
    }

    public static void tick(Web agent, String question) {
        agent.page()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(question))
                .check();
    }

    /** The value of the first choice that contains this text. */
    public static String choose(Web agent, String part) {
        Locator radio = agent.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(part))
                .first();
        radio.check();
        return radio.getAttribute("value");
    }
}
