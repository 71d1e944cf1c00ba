package tr.nes.browser.testing;

import java.io.IOException;
import java.util.concurrent.Callable;

/** Şifreli Giriş, SMS Onay and the code, page by page in a browser without scripts. */
public final class PlainLogin {

    private final PlainBrowser browser;
    private final DevEndpoints endpoints;

    PlainLogin(PlainBrowser browser, DevEndpoints endpoints) {
        this.browser = browser;
        this.endpoints = endpoints;
    }

    /** The response to the last step, which redirects to the requested page. */
    public PlainBrowser.Answer of(Person person) throws IOException, InterruptedException {
        return of(person, "/giris/sifreli");
    }

    /** @param begin path of the login page, with or without a query */
    public PlainBrowser.Answer of(Person person, String begin) throws IOException, InterruptedException {
        String code = askForSms(person, begin);
        HtmlForm sms = browser.form("/giris/sms-kodu", "sms");
        return browser.submit(sms.with("code", code).pressed("send"));
    }

    /** The code of the SMS that was sent after the password. */
    public String askForSms(Person person, String begin) throws IOException, InterruptedException {
        password(person.number(), person.password(), begin);
        HtmlForm approval = browser.form("/giris/sms", "sms");
        return endpoints.smsCodeAfter(
                person, () -> press(approval.pressed(approval.buttons().get(0))));
    }

    /** The response to one attempt with a correct captcha. */
    public PlainBrowser.Answer password(String number, String password, String begin)
            throws IOException, InterruptedException {
        HtmlForm login = browser.form(begin, "login")
                .with("number", number)
                .with("word", password)
                .with("pictureText", browser.get("/dev/captcha").text().strip())
                .pressed("enter");
        return browser.submit(login);
    }

    /** The same at a kiosk, from its start page; the response to the last step redirects to the choice of the card. */
    PlainBrowser.Answer atKiosk(Person person) throws IOException, InterruptedException {
        browser.submit(browser.form("/kiosk", "form").pressed("word"));
        HtmlForm identity = browser.form("/kiosk/giris", "form");
        if (identity.fields().containsKey("pictureText")) {
            // after refusals, and always in builds up to d8c39246, from which a rolling upgrade begins
            identity = identity.with(
                    "pictureText", browser.get("/dev/captcha").text().strip());
        }
        browser.submit(identity.with("number", person.number())
                .with("word", person.password())
                .pressed("enter"));
        HtmlForm approval = browser.form("/kiosk/sms", "form").pressed("send");
        String code = endpoints.smsCodeAfter(person, () -> press(approval));
        return browser.submit(
                browser.form("/kiosk/sms", "form").with("smsCode", code).pressed("confirm"));
    }

    private PlainBrowser.Answer press(HtmlForm form) {
        return unfailing(() -> browser.submit(form));
    }

    static PlainBrowser.Answer unfailing(Callable<PlainBrowser.Answer> step) {
        try {
            return step.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
