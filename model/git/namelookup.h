// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to model/git: host names to addresses, without ever blocking who asks.

#include <future>
#include <string>
#include <sys/socket.h>
#include <vector>

namespace model {

struct SocketAddress {
    sockaddr_storage storage {};
    socklen_t length = 0;

    const sockaddr *data() const { return reinterpret_cast<const sockaddr *>(&storage); }
    bool isLoopback() const; ///< 127.0.0.0/8, ::1, or the first written as IPv6
};

struct NameAnswer {
    std::vector<SocketAddress> addresses; ///< in the order to try them; empty means @c error
    std::string error; ///< the resolver's own words
};

/// An address written in digits; empty when @p host is a name. Asks nobody.
NameAnswer numericAddress(const std::string &host, const std::string &port);

/// Asks the system's resolver, which cannot be interrupted, on a thread that is left to itself:
/// whoever stops waiting drops the future, and the late answer with it.
std::future<NameAnswer> lookUpName(std::string host, std::string port);

} // namespace model
