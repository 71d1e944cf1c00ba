package tr.nes.notification;

/** The port to whoever carries messages; one CDI bean per channel. Called outside any transaction. */
public interface MessageGateway {

    Channel channel();

    /** @throws GatewayFailed if the message was not accepted; it is tried again later */
    void send(String to, String subject, String text) throws GatewayFailed;
}
