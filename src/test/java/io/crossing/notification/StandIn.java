package io.crossing.notification;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** Lets an object answer an interface with those of its methods that fit; anything else is not asked in these tests. */
final class StandIn {

    private StandIn() {}

    static <T> T as(Class<T> type, Object who) {
        InvocationHandler answer = (proxy, asked, arguments) -> {
            if (asked.getDeclaringClass() == Object.class) {
                return asked.invoke(who, arguments);
            }
            Method own = who.getClass().getDeclaredMethod(asked.getName(), asked.getParameterTypes());
            try {
                return own.invoke(who, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answer));
    }
}
