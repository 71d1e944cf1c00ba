package tr.nes.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import tr.nes.access.LinkPurpose;
import tr.nes.access.NewPasswordResult;
import tr.nes.access.OneTimeLinkId;
import tr.nes.access.boundary.PasswordResets;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** Güvenlik Sözcüğü Güncelleme, for the browser that opened the link. */
@Named
@RequestScoped
public class NewPasswordPage {
    @Inject
    private PasswordResets resets;

    @Inject
    private OpenedLinks opened;

    private char[] password;
    private char[] again;

    public String enterPage() {
        return link().filter(resets::isGood).isPresent() ? null : over();
    }

    public String send() {
        Optional<OneTimeLinkId> link = link();
        return link.isPresent() ? next(resets.give(link.get(), password, again)) : over();
    }

    private String next(NewPasswordResult result) {
        switch (result) {
            case CHANGED -> {
                opened.over(LinkPurpose.NEW_WORD);
                return Address.PASSWORD_CHANGED.redirect();
            }
            case LINK_OVER -> {
                return over();
            }
            case BUSY -> Refusals.add("access.newWordBusy");
            case DIFFERENT -> Refusals.at("again", "access.newWordDifferent");
            case TOO_SHORT -> Refusals.at("word", "access.newWordShort");
            case TOO_LONG -> Refusals.at("word", "access.newWordLong");
            case COMMON -> Refusals.at("word", "access.newWordCommon");
            case OWN_DATA -> Refusals.at("word", "access.newWordOwn");
        }
        return null;
    }

    private String over() {
        opened.over(LinkPurpose.NEW_WORD);
        return Address.PASSWORD_RESET_REQUEST.redirect(PageNotice.MAIL_LINK_OVER);
    }

    private Optional<OneTimeLinkId> link() {
        return opened.of(LinkPurpose.NEW_WORD);
    }

    public char[] getPassword() {
        return password;
    }

    public void setPassword(char[] password) {
        this.password = password;
    }

    public char[] getAgain() {
        return again;
    }

    public void setAgain(char[] again) {
        this.again = again;
    }
}
