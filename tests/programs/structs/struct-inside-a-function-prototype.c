#include "prelude.h"

struct device;

static int speed_of(const struct device *device);

struct device {
	int speed;
};

int main(void)
{
	struct device device = { 25000 };

	out("%d", speed_of(&device)); // expect: 25000
	return 0;
}

static int speed_of(const struct device *device)
{
	return device->speed;
}
