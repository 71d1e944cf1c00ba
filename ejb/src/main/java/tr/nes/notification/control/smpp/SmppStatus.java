package tr.nes.notification.control.smpp;

import java.util.Set;
import org.jsmpp.SMPPConstant;
import org.jsmpp.extra.NegativeResponseException;
import tr.nes.notification.GatewayFailed;
import tr.nes.notification.GatewayUnavailable;
import tr.nes.notification.MessageRefused;

/** Interprets a command status (SMPP 3.4 §5.1.3) for a message. */
final class SmppStatus {

    private static final Set<Integer> TOO_MUCH =
            Set.of(SMPPConstant.STAT_ESME_RTHROTTLED, SMPPConstant.STAT_ESME_RMSGQFUL);
    private static final Set<Integer> NEVER = Set.of(
            SMPPConstant.STAT_ESME_RINVMSGLEN,
            SMPPConstant.STAT_ESME_RINVDSTADR,
            SMPPConstant.STAT_ESME_RINVDSTTON,
            SMPPConstant.STAT_ESME_RINVDSTNPI);
    private static final Set<Integer> NOT_YOU = Set.of(
            SMPPConstant.STAT_ESME_RBINDFAIL, SMPPConstant.STAT_ESME_RINVPASWD, SMPPConstant.STAT_ESME_RINVSYSID);

    private SmppStatus() {}

    static GatewayFailed of(NegativeResponseException answer) {
        int status = answer.getCommandStatus();
        String reason = String.format("SMPP status 0x%08X", status);
        if (TOO_MUCH.contains(status)) {
            return new GatewayUnavailable(reason, answer);
        }
        return NEVER.contains(status) ? new MessageRefused(reason, answer) : new GatewayFailed(reason, answer);
    }

    /** Whether the message centre refused our account or the way we bind. */
    static boolean isRefusedBind(Exception failure) {
        for (Throwable e = failure; e != null; e = e.getCause()) {
            if (e instanceof NegativeResponseException answer && NOT_YOU.contains(answer.getCommandStatus())) {
                return true;
            }
        }
        return false;
    }
}
