package tr.nes.web.kiosk;

import tr.nes.kiosk.VisitStep;
import tr.nes.web.shell.Address;

/** Maps each step to its page. */
final class StepPages {

    private StepPages() {}

    static Address of(VisitStep step) {
        return switch (step) {
            case IDENTIFY -> Address.KIOSK_LOGIN;
            case SIGN_IN -> Address.KIOSK_SIGNATURE;
            case CONFIRM_LOGIN -> Address.KIOSK_PHONE;
            case CHOOSE_CARD -> Address.KIOSK_CARD;
            case CARD_INFO -> Address.KIOSK_CARD_INFO;
            case ENTER_PIN -> Address.KIOSK_PIN;
            case CHANGE_PIN -> Address.KIOSK_PIN_CHANGE;
            case SIGN_CONSENT -> Address.KIOSK_CONSENT;
            case SIGN_DOCUMENT -> Address.KIOSK_DOCUMENT;
            case APPROVE -> Address.KIOSK_APPROVAL;
            case WORKING -> Address.KIOSK_WORKING;
            case RESULT -> Address.KIOSK_RESULT;
            case ENDED -> Address.KIOSK;
        };
    }

    /** Before identification there are two methods, each with its own page, and one for those who have neither. */
    static boolean shows(Address page, VisitStep step) {
        boolean wayIn = switch (page) {
            case KIOSK_LOGIN, KIOSK_CODE, KIOSK_FORGOTTEN, KIOSK -> true;
            default -> false;
        };
        return page == of(step) || (step == VisitStep.IDENTIFY && wayIn);
    }
}
