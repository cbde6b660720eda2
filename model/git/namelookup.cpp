// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/git/namelookup.h"

#include <cstring>
#include <memory>
#include <netdb.h>
#include <netinet/in.h>
#include <thread>

namespace model {

namespace {

struct FreeAddresses {
    void operator()(addrinfo *list) const noexcept { ::freeaddrinfo(list); }
};

NameAnswer resolve(const std::string &host, const std::string &port, int flags)
{
    addrinfo hints {};
    hints.ai_flags = flags;
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    const int code = ::getaddrinfo(host.c_str(), port.c_str(), &hints, &found);
    if (code != 0)
        return { .addresses = {}, .error = ::gai_strerror(code) };
    const std::unique_ptr<addrinfo, FreeAddresses> owner(found);
    NameAnswer answer;
    for (const addrinfo *entry = found; entry; entry = entry->ai_next) {
        SocketAddress address { .length = entry->ai_addrlen };
        std::memcpy(&address.storage, entry->ai_addr, entry->ai_addrlen);
        answer.addresses.push_back(address);
    }
    return answer;
}

} // namespace

bool SocketAddress::isLoopback() const
{
    if (storage.ss_family == AF_INET) {
        const auto *address = reinterpret_cast<const sockaddr_in *>(&storage);
        return (ntohl(address->sin_addr.s_addr) >> 24) == 127;
    }
    if (storage.ss_family == AF_INET6) {
        const in6_addr &address = reinterpret_cast<const sockaddr_in6 *>(&storage)->sin6_addr;
        return IN6_IS_ADDR_LOOPBACK(&address)
            || (IN6_IS_ADDR_V4MAPPED(&address) && address.s6_addr[12] == 127);
    }
    return false;
}

NameAnswer numericAddress(const std::string &host, const std::string &port)
{
    return resolve(host, port, AI_NUMERICHOST | AI_NUMERICSERV);
}

std::future<NameAnswer> lookUpName(std::string host, std::string port)
{
    std::promise<NameAnswer> promise;
    auto future = promise.get_future();
    std::thread([host = std::move(host), port = std::move(port),
                    promise = std::move(promise)]() mutable noexcept {
        promise.set_value(resolve(host, port, AI_ADDRCONFIG));
    }).detach();
    return future;
}

} // namespace model
