package tr.nes.web.access.captcha;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The answer to a captcha: what the person typed, or the proof of work. Never shown again. */
@Named
@RequestScoped
public class CaptchaReply {
    private String typed;
    private String work;

    /** What was typed, or the solution; null if there is neither. */
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
