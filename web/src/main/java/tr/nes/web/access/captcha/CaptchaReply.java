package tr.nes.web.access.captcha;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The reply to a captcha: the typed characters or the proof of work. Never displayed again. */
@Named
@RequestScoped
public class CaptchaReply {
    private String typed;
    private String work;

    /** The typed characters or the proof-of-work solution; null if there is neither. */
    public String answer() {
        return work == null || work.isBlank() ? typed : work;
    }

    public String getTyped() {
        return null;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public String getWork() {
        return null;
    }

    public void setWork(String work) {
        this.work = work;
    }
}
