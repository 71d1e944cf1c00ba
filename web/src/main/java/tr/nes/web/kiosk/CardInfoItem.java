package tr.nes.web.kiosk;

import java.text.MessageFormat;
import java.util.List;
import tr.nes.card.CardInformation;
import tr.nes.web.shell.Messages;

/** Kart bilgileri as displayed. */
public record CardInfoItem(CardInformation card) {

    /** Number of certificates that fit on a screen without scrolling. */
    private static final int ROOM = 3;

    public String serial() {
        return card.serial().value();
    }

    public String lifeKey() {
        return "life." + card.lifeCycle();
    }

    public Integer pinTries() {
        return card.tries().pin();
    }

    public Integer pukTries() {
        return card.tries().puk();
    }

    public List<CardCertificateItem> certificates() {
        return all().stream().limit(ROOM).toList();
    }

    /** Text instead of, or after, the certificates; may be empty. */
    public String remark() {
        if (card.certificates() == null) {
            return Messages.of("kiosk.certificatesUnreadable");
        }
        if (card.certificates().isEmpty()) {
            return Messages.of("kiosk.certificatesNone");
        }
        int more = all().size() - ROOM;
        return more > 0 ? MessageFormat.format(Messages.of("kiosk.certificatesMore"), more) : "";
    }

    private List<CardCertificateItem> all() {
        return card.certificates() == null
                ? List.of()
                : card.certificates().stream().map(CardCertificateItem::new).toList();
    }
}
