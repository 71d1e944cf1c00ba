package tr.nes.timestamp;

/** If a bean of this type exists, clients without an account get some stamps; only development builds have one. */
public interface AnonymousStamps {

    /** For a client network. */
    int perMinute();
}
