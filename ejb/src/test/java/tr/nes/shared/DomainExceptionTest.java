package tr.nes.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tr.nes.access.AccessException;
import tr.nes.contact.ContactException;

/** Bundles and the trail hold these keys. */
class DomainExceptionTest {

    @Test
    void theKeyIsTheReasonInUpperCamelCase() {
        assertThat(new AccessException(AccessException.Reason.LOGIN_NOT_CONFIRMED).messageKey())
                .isEqualTo("LoginNotConfirmed");
        assertThat(new ContactException(ContactException.Reason.MAIL_LINK_OVER).messageKey())
                .isEqualTo("MailLinkOver");
    }

    @Test
    void theKeyOfAClassForOneRuleIsItsName() {
        assertThat(new FreshFactorNeeded(FactorScope.SESSION).messageKey()).isEqualTo("FreshFactorNeeded");
    }
}
